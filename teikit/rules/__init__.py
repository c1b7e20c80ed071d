"""The edition checks: what no grammar sees.

A rule is one file in the folder of its subject and defines ``RULE``; its docstring is its page in
``teikit explain``, with a bad and a good example that the tests run. A rule looks at a :class:`~teikit.rules.view.View`
of a document and yields findings; it never changes anything. ``registry`` knows all rules.
"""
