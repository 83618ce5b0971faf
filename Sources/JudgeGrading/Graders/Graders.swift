package import JudgeCore

/// The graders that packages may name.
package enum Graders {
    /// In the order of the documentation.
    package static let all: [any Grader.Type] = [
        ExactGrader.self, CloseGrader.self, UnorderedGrader.self, UnorderedNestedGrader.self,
        AnyOfGrader.self, PropertyGrader.self, GradientGrader.self, HoldoutGrader.self,
        SamplerGrader.self, TokensGrader.self, ValidatorGrader.self,
    ]

    /// What the grader `property` can check, in Markdown.
    package static var properties: [String] { Property.Kind.allCases.map(\.meaning) }

    /// The grader that a package asks for.
    ///
    /// - Throws: ``GraderOptionError`` where no grader has that name, or it
    ///   does not take these options.
    package static func make(_ choice: GraderChoice) throws(GraderOptionError) -> any Grader {
        guard let grader = all.first(where: { $0.name == choice.name }) else {
            let names = all.map { $0.name }
            throw GraderOptionError(
                .unknownGrader, grader: choice.name, known: names,
                suggestions: NearestNames.of(choice.name, among: names))
        }
        return try grader.init(options: choice.options)
    }
}
