import JudgeCore
import Testing

struct SHA256Tests {
    /// The examples of FIPS 180-4 and of the NIST's test vectors.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ])
    func `digests agree with the published ones`(text: String, expected: String) {
        var digest = SHA256()
        digest.update(text.utf8)
        #expect(digest.hexadecimal() == expected)
    }

    @Test func `how bytes are divided over calls makes no difference`() {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 7) }
        let whole = SHA256.hexadecimal(of: bytes)
        for size in [1, 3, 55, 63, 64, 65, 128, 999] {
            var digest = SHA256()
            var rest = bytes[...]
            while !rest.isEmpty {
                digest.update(rest.prefix(size))
                rest = rest.dropFirst(size)
            }
            #expect(digest.hexadecimal() == whole, "in pieces of \(size)")
        }
    }

    @Test func `fields do not run into each other`() {
        var first = SHA256()
        first.update(field: "ab")
        first.update(field: "c")
        var second = SHA256()
        second.update(field: "a")
        second.update(field: "bc")
        #expect(first.hexadecimal() != second.hexadecimal())
    }
}
