final class Value {
    /// Makes a value that depends on no other.
    init(_ data: Double) {

    }

    /// The number.
    var data: Double {

    }

    /// The sum of the derivatives that calls of `backward` have found for this value.
    var grad: Double {

    }

    static func + (a: Value, b: Value) -> Value {

    }

    static func * (a: Value, b: Value) -> Value {

    }

    /// The hyperbolic tangent of this value.
    func tanh() -> Value {

    }

    /// e to the power of this value.
    func exp() -> Value {

    }

    /// Adds to `grad` of this value, and of each that it depends on, the derivative of
    /// this value with respect to that one.
    func backward() {

    }
}
