/// A class of nodes that is given to the candidate: how its objects hang
/// together decides how test data write them.
package enum NodeClass: String, Sendable, Hashable, CaseIterable {
    /// `ListNode`: a singly linked list.
    case list
    /// `TreeNode`: a binary tree.
    case tree
    /// `Node` with neighbours.
    case graph
    /// `Node` of a list with a further pointer to any node.
    case random
    /// `Node` of a tree with any number of children.
    case nary

    /// What the class is called in Swift.
    package var name: String {
        switch self {
        case .list: "ListNode"
        case .tree: "TreeNode"
        case .graph, .random, .nary: "Node"
        }
    }

    /// Those called `Node`: which one is meant is for the package to say.
    package static let calledNode: [NodeClass] = [.graph, .random, .nary]
}
