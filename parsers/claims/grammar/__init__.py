"""What sentences are made of, as far as claims need it: subjects and verbs, tense, passives, parts; by lists of words and no parser."""
