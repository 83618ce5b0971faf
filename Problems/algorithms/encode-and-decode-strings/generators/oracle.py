"""Independent oracle for Encode and Decode Strings: three codecs of its own.

The answer is the input. So that this is not merely asserted, each list goes
through codecs that share nothing with one another or with the reference
submissions: fixed-width lengths in UTF-32 code units, hexadecimal digits with a
mark that is none, and JSON. All three must restore the list.
"""

import json
import struct


def by_width(strs):
    """Four bytes for the length of each string, then its code points."""
    packed = b"".join(struct.pack(">I", len(text)) + text.encode("utf-32-be") for text in strs)
    strings, at = [], 0
    while at < len(packed):
        (count,) = struct.unpack_from(">I", packed, at)
        strings.append(packed[at + 4:at + 4 + 4 * count].decode("utf-32-be"))
        at += 4 + 4 * count
    return strings


def by_digits(strs):
    """Hexadecimal digits, each string ended by a full stop."""
    text = "".join(string.encode().hex() + "." for string in strs)
    return [bytes.fromhex(part).decode() for part in text.split(".")[:-1]]


def by_json(strs):
    return json.loads(json.dumps(strs))


def solve(strs):
    answer = by_width(strs)
    if not answer == by_digits(strs) == by_json(strs) == strs:
        raise AssertionError("a codec does not restore the list")
    return answer
