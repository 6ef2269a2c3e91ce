"""How a source is edited: prepared, opened, cut into sections, completed with context. The formats put it together.

The primary source's paragraphs are cleaned and kept in order, its subheadings kept, missing ones taken from its own
words; context comes after, attributed by name and date, only as much as the brief's length asks for.
"""
