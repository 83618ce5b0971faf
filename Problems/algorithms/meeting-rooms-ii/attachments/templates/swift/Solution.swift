class Solution {
    /// Returns the smallest number of rooms in which all meetings can be held.
    func minMeetingRooms(_ intervals: [[Int]]) -> Int {

    }
}
