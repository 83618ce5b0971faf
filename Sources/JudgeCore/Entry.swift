/// What a candidate must write, as the starter file says it.
package enum Entry: Sendable, Hashable {
    case function(EntrySignature)
    case design(DesignSignature)
    /// A program from standard input to standard output.
    case program
}

extension Entry: CustomStringConvertible {
    /// The declaration that is asked for, on one line.
    package var description: String {
        switch self {
        case .function(let entry): entry.probe?.declaration ?? entry.function.description
        case .design(let design): design.description
        case .program: "standard input to standard output"
        }
    }
}

/// What a candidate must write for a function problem: a type with one method
/// that is called once for each test, on a new instance.
package struct EntrySignature: Sendable, Hashable {
    /// The type that holds the method: `Solution`.
    package var typeName: String
    package var function: FunctionSignature
    /// Whether an answer must not share a node with the input.
    package var freshNodes: Bool
    /// What is called in the submission's place, and calls it.
    package var probe: Probe?

    package init(
        typeName: String, function: FunctionSignature, freshNodes: Bool = false,
        probe: Probe? = nil
    ) {
        self.typeName = typeName
        self.function = function
        self.freshNodes = freshNodes
        self.probe = probe
    }
}

/// Swift code of a package that is compiled with every submission and asks it,
/// where a test is more than one call with values that JSON can hold: a
/// generator that is handed in, a function as a parameter, a model that is
/// fitted and then asked.
///
/// It runs in the box, beside the submission, and holds no secret.
package struct Probe: Sendable, Hashable {
    /// Its type, which has the method that a test calls.
    package static let typeName = "JudgeProbe"

    package var source: [UInt8]
    /// The starter, as a candidate gets it: what the probe calls.
    package var starter: [UInt8]
    /// The starter's declarations on one line, for people.
    package var declaration: String
    /// How a test crosses from one process to another, where it does.
    package var relay: Relay?

    package init(
        source: [UInt8], starter: [UInt8], declaration: String, relay: Relay? = nil
    ) {
        self.source = source
        self.starter = starter
        self.declaration = declaration
        self.relay = relay
    }
}

/// A test in two processes, between which nothing crosses but one value: what
/// `send` returns in the first is the first argument of `receive` in the second.
///
/// A codec is then no better for what it remembers, and a model is asked about
/// data that did not enter the machine's box before it was fitted.
package struct Relay: Sendable, Hashable {
    package var send: FunctionSignature
    package var receive: FunctionSignature

    package init(send: FunctionSignature, receive: FunctionSignature) {
        self.send = send
        self.receive = receive
    }

    /// What crosses.
    package var message: SwiftType { send.result }

    /// A test as a whole: all that it gives to either, and what comes of it.
    package var whole: FunctionSignature {
        FunctionSignature(
            name: receive.name, parameters: send.parameters + receive.parameters.dropFirst(),
            result: receive.result)
    }
}
