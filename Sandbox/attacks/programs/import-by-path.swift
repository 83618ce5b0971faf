// whole
// Imports a header by its path, as C does.
#include "/etc/passwd"
#import "/etc/passwd"
class Solution {
    func attack(_ step: Int, _ port: Int, _ judge: Int) -> Int { 42 }
}
