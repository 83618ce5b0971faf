package import JudgeCore

extension JSONValue {
    /// Why this is not a value of `type` as test data write it, with the first
    /// place that does not fit; `nil` where it fits.
    ///
    /// For checking the data of a package; an answer is checked when it is
    /// graded. Linear.
    package func misfit(with type: SwiftType) -> Difference? {
        let shape: Shape
        do throws(Shape.UnknownType) {
            shape = try Shape(type)
        } catch {
            return Difference(
                path: "", expected: "\(type)", got: Excerpt.of(self),
                message: "no JSON is laid down for the type \(error.type)")
        }
        do throws(Mismatch) {
            _ = try shape.read(self)
            return nil
        } catch {
            return error.difference
        }
    }
}
