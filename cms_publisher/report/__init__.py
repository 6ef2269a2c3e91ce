"""What a dry run leaves on disk and on the terminal: pure renderings of an edition and its review."""
