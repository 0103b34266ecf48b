"""The reader of claims: segment, context, rules, merge, slots."""
