internal import ArgumentParser

/// Options of every command.
struct CommonOptions: ParsableArguments {
    @Flag(help: "Print exactly one JSON document.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "The folder with the problems; else $JUDGE_PROBLEMS, the checkout, or the "
                + "installed library.",
            valueName: "dir"))
    var problems: String?
}
