"""The Evidence page: from which ink a logit comes."""
