"""placeholder"""


class NotNativeError(Exception):
    pass


def translate(expression: object) -> bool:
    raise NotNativeError
