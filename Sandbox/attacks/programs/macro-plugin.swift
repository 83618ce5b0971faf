// whole
// Asks for a macro whose program the compiler would load.
@freestanding(expression) macro evil() -> Int = #externalMacro(module: "Foundation", type: "Evil")
// -load-plugin-executable /bin/sh#Evil
class Solution {
    func attack(_ step: Int, _ port: Int, _ judge: Int) -> Int { #evil }
}
