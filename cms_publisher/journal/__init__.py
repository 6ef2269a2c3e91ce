"""What may have been sent and what came back: the journal."""
