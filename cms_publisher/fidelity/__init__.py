"""What may be done to a source's words, and whether it was: shared by the writers and the checks."""
