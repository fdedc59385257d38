"""Lengths of time: `kg.language.time_durations`."""

from __future__ import annotations

import pytest

from kg.language.times import parse_times


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("साढ़े चार घंटे", "PT4H30M"),
        ("सवा दो घंटे", "PT2H15M"),
        ("पौन घंटे", "PT45M"),
        ("आधा घंटा", "PT30M"),
        ("एक घंटा 20 मिनट", "PT1H20M"),
        ("दो घंटे और 15 मिनट", "PT2H15M"),
        ("3दिन", "P3D"),
        ("30-मि. तक", "PT30M"),
        ("3.5 सेकेंड", "PT3.5S"),
        ("डेढ़ साल तक", "P1Y6M"),
        ("ढाई महीने", "P2M15D"),
        ("तीन दिवसीय", "P3D"),
        ("3-दिवसीय", "P3D"),
        ("पूरे हफ्ते", "P7D"),
        ("दिन भर", "P1D"),
        ("सालभर", "P1Y"),
        ("एक और महीने", "P1M"),
        ("दो दशकों", "P20Y"),
        ("एक पखवाड़े", "P14D"),
        ("दो साल के कार्यकाल", "P2Y"),
        ("एक दिन की यात्रा", "P1D"),
        ("दो-तीन घंटे", None),
        ("10 से 12 घंटे", None),
    ],
)
def test_durations(text: str, value: str | None) -> None:
    assert [(t.value, t.duration) for t in parse_times(text)] == [(value, True)]


@pytest.mark.parametrize(
    "text",
    [
        "18 वर्षीय युवक", "96 साल के नेता", "96 साल की उम्र", "दो साल के बच्चे", "18 साल की उस लड़की ने", "उसकी उम्र 31 साल है",
        "छह महीने की बच्ची", "सौ साल पुराना", "दो साल बड़ी",
        "100 साल की दोस्ती", "एक दिन वह आया", "हर दो साल में", "70वें मिनट में", "सात के सात लोग", "एक बार", "मि. शर्मा",
    ],
)  # fmt: skip
def test_near_misses(text: str) -> None:
    assert parse_times(text) == []
