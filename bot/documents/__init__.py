"""Files that people take away, made from domain objects."""
