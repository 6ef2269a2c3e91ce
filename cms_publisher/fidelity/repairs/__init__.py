"""What went wrong in copying a text, and is mended where it is certain."""
