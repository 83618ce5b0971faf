"""Independent oracle for Point-in-Time Feature Join: pandas.merge_asof.

On small inputs the definition is checked by comparing each label with each feature.
There, too, features from the future are a probe for leakage: with all that is later
than a label left out, its answer must be the same.
"""

import pandas as pd

ALL_PAIRS_LIMIT = 40_000


def by_pandas(labels, features, max_age):
    if not labels or not features:
        return [None] * len(labels)
    left = pd.DataFrame(labels).astype({"time": "int64"})
    right = pd.DataFrame(features).astype({"time": "int64"})
    left["place"] = range(len(left))
    joined = pd.merge_asof(
        left.sort_values("time", kind="stable"), right.sort_values("time", kind="stable"),
        on="time", by="entity", tolerance=max_age, direction="backward").sort_values("place")
    return [None if pd.isna(value) else float(value) for value in joined["value"]]


def by_definition(label, features, max_age):
    known = [(f["time"], i) for i, f in enumerate(features)
             if f["entity"] == label["entity"] and 0 <= label["time"] - f["time"] <= max_age]
    return features[max(known)[1]]["value"] if known else None


def solve(labels, features, max_age):
    answers = by_pandas(labels, features, max_age)
    if len(labels) * len(features) <= ALL_PAIRS_LIMIT:
        for label, answer in zip(labels, answers):
            assert answer == by_definition(label, features, max_age)
            past = [f for f in features if f["time"] <= label["time"]]
            assert by_pandas([label], past, max_age) == [answer]
    return answers
