//! When a visit ends, the gesture of the staff, and wrong codes.

use proptest::prelude::*;

use super::{COUNTDOWN, Clock, Gesture, IDLE, IDLE_RANGE, LONGEST_WAIT, Presence, Tries, Watch};

/// Both clocks so many milliseconds after the start.
fn at(time: i64) -> Clock {
    Clock {
        wall: 1_800_000_000_000 + time,
        steady: time,
    }
}

#[test]
fn a_visit_is_asked_after_and_then_ends() {
    let watch = Watch::new(at(0));
    for (time, presence) in [
        (0, Presence::There),
        (119_999, Presence::There),
        (120_000, Presence::Asked(30)),
        (120_001, Presence::Asked(30)),
        (121_000, Presence::Asked(29)),
        (149_999, Presence::Asked(1)),
        (150_000, Presence::Gone),
        (3_600_000, Presence::Gone),
    ] {
        assert_eq!(watch.presence(at(time), IDLE), presence, "{time}");
    }
}

#[test]
fn any_touch_in_time_extends_without_limit_and_none_revives_a_visit() {
    let mut watch = Watch::new(at(0));
    let mut now = 0;
    for _ in 0..1000 {
        now += 149_000;
        assert_eq!(watch.presence(at(now), IDLE), Presence::Asked(1));
        watch.touch(at(now), IDLE);
        assert_eq!(watch.presence(at(now), IDLE), Presence::There);
    }
    watch.touch(at(now + 150_000), IDLE);
    assert_eq!(watch.presence(at(now + 150_000), IDLE), Presence::Gone);
}

#[test]
fn sleep_counts_and_a_clock_that_was_put_back_gives_no_time() {
    let watch = Watch::new(at(0));
    // Asleep for an hour: the steady clock stood still.
    let woken = Clock {
        wall: at(3_600_000).wall,
        steady: 10,
    };
    assert_eq!(watch.presence(woken, IDLE), Presence::Gone);
    // An hour back: the steady clock went on.
    let back = Clock {
        wall: at(-3_600_000).wall,
        steady: 150_000,
    };
    assert_eq!(watch.presence(back, IDLE), Presence::Gone);
    let both_back = Clock {
        wall: at(-3_600_000).wall,
        steady: 0,
    };
    assert_eq!(watch.presence(both_back, IDLE), Presence::There);
}

#[test]
fn people_have_the_time_that_wcag_asks_for() {
    const {
        assert!(COUNTDOWN >= 20);
        assert!(IDLE_RANGE.0 <= IDLE && IDLE <= IDLE_RANGE.1);
    }
}

#[test]
fn five_presses_in_five_seconds_are_the_gesture() {
    let mut gesture = Gesture::default();
    let done: Vec<_> = (0..10).map(|n| gesture.press(at(n * 1000))).collect();
    let every_fifth: Vec<_> = (1..=10).map(|n| n % 5 == 0).collect();
    assert_eq!(done, every_fifth);
    // Five presses, but the fifth comes late: it is the first of another try.
    let mut slow = Gesture::default();
    let late = [0, 1000, 2000, 3000, 5001, 5100, 5200, 5300];
    assert!(!late.into_iter().any(|time| slow.press(at(time))));
    assert!(slow.press(at(5400)));
}

#[test]
fn time_is_told_by_the_clock_that_says_more_and_in_seconds_that_are_over() {
    assert_eq!(at(2_999).seconds_since(at(0)), 2);
    assert_eq!(at(3_000).seconds_since(at(0)), 3);
    let put_back = Clock {
        wall: at(0).wall - 60_000,
        steady: 5_000,
    };
    assert_eq!(put_back.seconds_since(at(0)), 5);
    assert_eq!(at(0).seconds_since(at(9_000)), 0);
    assert_eq!(Watch::new(at(0)).away(at(1_234)), 1_234);
    // The last moment in which the fifth press counts.
    let mut gesture = Gesture::default();
    assert!(![0, 1, 2, 3].into_iter().any(|time| gesture.press(at(time))));
    assert!(gesture.press(at(5_000)));
}

#[test]
fn each_wrong_code_doubles_the_wait() {
    let mut tries = Tries::default();
    let mut waits = Vec::new();
    for _ in 0..11 {
        tries.miss(at(0));
        waits.push(tries.wait(at(0)));
    }
    assert_eq!(waits, [2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]);
    assert_eq!(tries.wait(at(599_001)), 1);
    assert_eq!(tries.wait(at(600_000)), 0);
    // The clock was put back by a day: nobody waits a day.
    assert_eq!(tries.wait(at(-86_400_000)), LONGEST_WAIT);
}

#[test]
fn tries_are_kept() {
    let tries = Tries {
        wrong: 3,
        until: -4,
    };
    assert_eq!(Tries::decode(&tries.encode()), tries);
    for broken in ["", "on", "3", "x 4", "3 x", "-1 4"] {
        assert_eq!(Tries::decode(broken), Tries::default(), "{broken}");
    }
}

proptest! {
    /// However the clocks run, a visit is over after its time by either of them, and
    /// nothing overflows.
    #[test]
    fn no_clock_keeps_a_visit_open(wall in any::<i64>(), steady in any::<i64>(), idle in IDLE_RANGE.0..=IDLE_RANGE.1) {
        let watch = Watch::new(at(0));
        let now = Clock { wall, steady };
        let over = i64::from(idle + COUNTDOWN) * 1000;
        let gone = watch.presence(now, idle) == Presence::Gone;
        prop_assert_eq!(gone, wall.saturating_sub(at(0).wall) >= over || steady >= over);
        let mut tries = Tries { wrong: 40, until: wall };
        let later = Clock { wall: steady, steady };
        prop_assert!(tries.wait(later) <= LONGEST_WAIT);
        tries.miss(now);
    }
}
