"""The page My digits: a person's own labelled drawings."""
