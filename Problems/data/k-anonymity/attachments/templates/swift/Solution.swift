class Solution {
    /// Returns a level for each column that makes the table k-anonymous with the
    /// smallest sum of levels, or `[]` where there is none.
    func minGeneralisation(_ rows: [[Int]], _ k: Int) -> [Int] {

    }
}
