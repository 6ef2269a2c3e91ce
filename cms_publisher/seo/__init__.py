"""What search engines and social cards are shown: keyphrase, slug, title tag, meta description, JSON-LD."""
