// whole
// Terminal escapes in a line that a message quotes.
class Solution {
    func attack(_ step: Int, _ port: Int, _ judge: Int) -> Int { "[2J]0;title ‮" }
}
