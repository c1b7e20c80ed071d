"""placeholder"""


class NotNativeError(Exception):
    pass


def translate(tree: object, static: object, variables: object) -> bool:
    raise NotNativeError
