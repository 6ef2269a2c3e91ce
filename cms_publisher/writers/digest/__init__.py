"""How a source is edited: prepared, opened, cut into sections, completed with context. The formats put it together.

The primary source's paragraphs are cleaned and kept in order, its subheadings kept, missing ones taken from its own
words; context stands apart from them, attributed by name and date: as much as the brief's length asks for, and of a
source that adds something a short passage at least.
"""
