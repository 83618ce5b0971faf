// Accepts what any consistent hashing with even shares answers.
//
//     validator INPUT ANSWER FEEDBACK_DIR < OUTPUT
//
// The bounds of the shares are those of the statement. ANSWER holds what one right
// ring said and is not needed. Exit codes: 42 accepted, 43 wrong, anything else a
// fault.

import Foundation

func feedback(_ file: String, _ text: String) {
    let folder = URL(fileURLWithPath: CommandLine.arguments[3], isDirectory: true)
    try? Data((text + "\n").utf8).write(to: folder.appendingPathComponent(file))
}

func wrong(_ message: String) -> Never {
    feedback("teammessage.txt", message)
    exit(43)
}

func value(_ text: some DataProtocol) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
}

guard CommandLine.arguments.count >= 4,
    let input = FileManager.default.contents(atPath: CommandLine.arguments[1])
else { exit(1) }
let lines = input.split(separator: UInt8(ascii: "\n")).map { value($0) }
guard lines.count == 5, let replicas = lines[0] as? Int,
    let steps = lines[1] as? [[String: String]], let keys = lines[4] as? Int
else { exit(1) }

guard let answer = value(FileHandle.standardInput.readDataToEndOfFile()) as? [String: Any],
    let rows = answer["steps"] as? [[String: Int]], rows.count == steps.count,
    let unsteady = answer["unsteady"] as? Int, let differing = answer["differing"] as? Int
else { wrong("The answer does not have an entry for each step.") }

var nodes: Set<String> = []
for (number, step) in steps.enumerated() {
    guard let action = step["action"], let node = step["node"] else { exit(1) }
    let isChange = action == "add" ? nodes.insert(node).inserted : nodes.remove(node) != nil
    let place = "After step \(number + 1), \(action) \(node),"
    let row = rows[number]
    guard let moved = row["moved"], let astray = row["astray"], let strangers = row["strangers"],
        let least = row["least"], let most = row["most"]
    else { wrong("Step \(number + 1) lacks a count.") }

    if strangers != 0 {
        wrong(
            "\(place) \(strangers) of \(keys) keys get "
                + (nodes.isEmpty ? "a node, but there is none." : "no node, or one that is not on the ring."))
    }
    if astray != 0 {
        let why = !isChange ? "though the nodes are the same"
            : action == "add" ? "to another node than the new one" : "that did not belong to it"
        wrong("\(place) \(astray) of \(keys) keys have moved \(why).")
    }
    guard moved >= 0, moved <= keys else { wrong("\(place) \(moved) keys have moved.") }
    // Each key has one node.
    let others = max(nodes.count - 1, 0)
    guard
        nodes.isEmpty
            ? least == 0 && most == 0
            : least + others * most >= keys && most + others * least <= keys && least <= most
    else { wrong("\(place) \(least) to \(most) keys for each node do not add up to \(keys).") }
    guard !nodes.isEmpty else { continue }
    let (count, all) = (Double(nodes.count), Double(keys))
    let slack = 3.5 * (1 / Double(replicas) + count / all).squareRoot()
    let low = max(0, 1 - slack), high = 1 + slack
    if Double(least) < low * low * all / count {
        wrong("\(place) a node has \(least) of \(keys) keys, with \(nodes.count) nodes: too few.")
    }
    if Double(most) > high * high * all / count {
        wrong("\(place) a node has \(most) of \(keys) keys, with \(nodes.count) nodes: too many.")
    }
}
if unsteady != 0 { wrong("\(unsteady) of \(keys) keys get another node when asked again.") }
if differing != 0 {
    wrong("\(differing) of \(keys) keys get another node from a ring to which the same nodes were added in another order.")
}
exit(42)
