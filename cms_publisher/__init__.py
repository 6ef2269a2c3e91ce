"""Turns a newsroom's source texts into reviewed, SEO-ready French articles and pushes them to WordPress as drafts."""

__version__ = "0.1.0"
