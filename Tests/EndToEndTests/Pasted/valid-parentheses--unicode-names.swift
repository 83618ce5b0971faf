class Решение {
    let пары: [Character: Character] = ["(": ")", "[": "]", "{": "}"]

    func isValid(_ s: String) -> Bool {
        var стек: [Character] = []
        for 文字 in s {
            if let 閉 = пары[文字] { стек.append(閉) } else if стек.popLast() != 文字 { return false }
        }
        let 🎉 = стек.isEmpty
        return 🎉
    }
}
