"""The desk's pages, a module for each thing that people do; each has a Flask blueprint ``PAGES``."""
