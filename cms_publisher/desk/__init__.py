"""A web page for newsroom staff, server-rendered: the same pipeline, delivery and journal as the command line.

Needs the extra [desk]; imported by the desk command alone. It knows no site by itself: only what `app` does.
"""
