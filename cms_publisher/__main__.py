"""`python -m cms_publisher` is `cms-publisher`."""

from cms_publisher.cli import main

main()
