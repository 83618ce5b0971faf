internal import JudgeCore
internal import JudgeFiles

/// A package by its place in the library.
struct PackageFolder: Sendable {
    var track: Track
    var slug: Slug
    var folder: String
}

/// Where the packages of a library lie, found by folder names alone.
struct LibraryIndex: Sendable {
    /// Folders at the top of a library that are not tracks.
    static let otherFolders = ["mocks", "datasets"]

    /// By track, then by name; without those that lie in two tracks.
    private(set) var packages: [PackageFolder] = []
    /// Names that stand for two packages, with the failure that says so.
    private(set) var duplicates: [String: JudgeFailure] = [:]
    private var misnamed: [JudgeFailure] = []

    /// All that is wrong with the folders.
    var broken: [JudgeFailure] { misnamed + duplicates.sorted { $0.key < $1.key }.map(\.value) }

    init(root: String) throws(JudgeFailure) {
        guard PackageFiles.isFolder(root) else {
            throw JudgeFailure(
                .usage, "no-library", "there is no problem library at \(root)",
                remedy: "name the folder that holds the tracks: "
                    + Track.allCases.map(\.rawValue).joined(separator: ", "))
        }
        for name in try Self.folders(in: root) where !Self.otherFolders.contains(name) {
            guard Track(rawValue: name) == nil else { continue }
            misnamed.append(Self.noTrack(name, at: "\(root)/\(name)"))
        }
        var bySlug: [Slug: [PackageFolder]] = [:]
        for track in Track.allCases {
            let folder = "\(root)/\(track.rawValue)"
            guard PackageFiles.isFolder(folder) else { continue }
            for name in try Self.folders(in: folder) {
                guard let slug = Slug(name) else {
                    misnamed.append(Self.noSlug("\(folder)/\(name)"))
                    continue
                }
                let package = PackageFolder(track: track, slug: slug, folder: "\(folder)/\(name)")
                packages.append(package)
                bySlug[slug, default: []].append(package)
            }
        }
        for (slug, found) in bySlug where found.count > 1 {
            packages.removeAll { $0.slug == slug }
            duplicates[slug.description] = Self.duplicate(slug, found)
        }
    }

    private static func folders(in folder: String) throws(JudgeFailure) -> [String] {
        // What a link leads to is not known yet, all others' kinds are.
        try PackageFiles.entries(of: folder).filter { entry in
            entry.kind == .folder
                || (entry.kind == .link && PackageFiles.isFolder("\(folder)/\(entry.name)"))
        }.map(\.name)
    }
}

extension LibraryIndex {
    private static func noTrack(_ name: String, at path: String) -> JudgeFailure {
        let tracks = Track.allCases.map(\.rawValue)
        return JudgeFailure(
            .judge, "unknown-track", "there is no track called `\(name)`", file: path
        ).offering(
            name, among: tracks,
            otherwise: "the tracks are \(Figures.listed(tracks))")
    }

    private static func noSlug(_ path: String) -> JudgeFailure {
        JudgeFailure(
            .judge, "bad-name",
            "a problem's folder is named with lower-case letters, digits and single hyphens, "
                + "at most 64", file: path)
    }

    private static func duplicate(_ slug: Slug, _ packages: [PackageFolder]) -> JudgeFailure {
        let folders = packages.map(\.folder).joined(separator: " and ")
        return JudgeFailure(
            .judge, "duplicate-problem", "two problems are called `\(slug)`: \(folders)",
            file: packages.first?.folder, remedy: "rename one of them")
    }
}
