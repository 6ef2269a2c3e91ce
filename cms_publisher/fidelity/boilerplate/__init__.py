"""Lines that are not the text: what pages, desks and agencies set around it."""
