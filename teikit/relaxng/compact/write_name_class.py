"""Name classes as the compact syntax writes them."""

from teikit.relaxng.compact.expression import CONNECTED, PRIMARY, Expression, Item, items_of
from teikit.relaxng.compact.layout import Annotated, Joined, Row
from teikit.relaxng.compact.prefixes import Prefixes, Scope, expanded_name
from teikit.relaxng.compact.write_annotations import annotated, annotation, is_annotated


def name_class(item: Item, outer: Scope, prefixes: Prefixes, *, of_attribute: bool) -> Expression:
    """A name class with its annotations: ``p``, ``tei:*``, ``* - (a | b)``."""
    element = item.element
    scope = outer.inside(element)
    inside, items = items_of(element)
    if element.local == "choice":
        expression = _choice(items, scope, prefixes, of_attribute=of_attribute)
    elif element.local == "name":
        name = prefixes.name(*expanded_name(element, scope, element.text), of_attribute=of_attribute)
        expression = Expression(name, PRIMARY)
    else:
        every = "*" if element.local == "anyName" else f"{prefixes.of_namespace(scope.namespace)}:*"
        expression = Expression(every, PRIMARY)
        for child in items:
            excepted = _choice(items_of(child.element)[1], scope, prefixes, of_attribute=of_attribute)
            expression = Expression(Row([f"{every} - ", excepted.at_least(PRIMARY)]), CONNECTED)
    before = [*inside, *item.before]
    if before or is_annotated(element):
        document = annotated(element, before, expression.at_least(PRIMARY), prefixes)
        expression = Expression(document, PRIMARY)
    if item.behind:
        behind = [annotation(foreign, prefixes) for foreign in item.behind]
        expression = Expression(Annotated([], [], expression.at_least(PRIMARY), behind), PRIMARY)
    return expression


def _choice(items: list[Item], scope: Scope, prefixes: Prefixes, *, of_attribute: bool) -> Expression:
    names = [name_class(item, scope, prefixes, of_attribute=of_attribute) for item in items]
    if len(names) == 1:
        return names[0]
    return Expression(Joined([name.at_least(PRIMARY) for name in names], "|", leading=True), CONNECTED)
