"""`publish`, with a second's patience: a site that falls silent costs no half minute."""

from unittest.mock import patch

from cms_publisher.cli import publish_main
from cms_publisher.targets.wordpress import http

if __name__ == "__main__":
    with patch.object(http, "PATIENCE", http.Patience(connect=2, read=1.5, budget=1)):
        publish_main()
