"""What sentences assert, read from their words: claims, figures, deeds, speakers, and what bears them out."""
