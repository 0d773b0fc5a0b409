//! The rules of a clinic's tablet: when a visit ends by itself, what a staff
//! gesture is, and how wrong codes slow down.
//!
//! Times are milliseconds. Must not know: what is shown, or what a visit is about.

/// How long nobody may touch the tablet before it asks, in seconds, unless the
/// clinic says otherwise.
pub const IDLE: u32 = 120;
/// The shortest and the longest that a clinic may choose, in seconds. A person who
/// reads needs at least a minute, and nobody's answers may stand open for longer
/// than twenty.
pub const IDLE_RANGE: (u32, u32) = (60, 1200);
/// How long the question stands before the visit ends, in seconds. WCAG 2.2.1 asks
/// for at least 20.
pub const COUNTDOWN: u32 = 30;
/// The seconds left at which the countdown is announced once more.
pub const LAST_CALL: u32 = 10;
/// How long touches are ignored while the screen is cleaned, in seconds.
pub const CLEANING: u32 = 20;

/// A second.
const SECOND: i64 = 1000;

/// The device's two clocks, in milliseconds. The wall clock goes on while the tablet
/// sleeps but may be set; the steady one is never set but may stop in sleep.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// The time of day, since 1970.
    pub wall: i64,
    /// Since the page was loaded.
    pub steady: i64,
}

impl Clock {
    /// How long ago `earlier` was, by whichever clock says more: sleep counts, and a
    /// wall clock that was put back lets nobody's answers stand longer.
    fn since(self, earlier: Self) -> i64 {
        let wall = self.wall.saturating_sub(earlier.wall);
        let steady = self.steady.saturating_sub(earlier.steady);
        wall.max(steady).max(0)
    }

    /// The same in whole seconds.
    pub fn seconds_since(self, earlier: Self) -> u32 {
        u32::try_from(self.since(earlier) / SECOND).unwrap_or(u32::MAX)
    }
}

/// How a visit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Somebody is there.
    There,
    /// Nobody has touched the tablet for a while: it asks, and so many seconds are left.
    Asked(u32),
    /// Nobody answered: the visit is over.
    Gone,
}

/// Watches whether somebody is there.
#[derive(Clone, Copy, Debug)]
pub struct Watch {
    touched: Clock,
}

impl Watch {
    /// Begins to watch.
    pub fn new(now: Clock) -> Self {
        Self { touched: now }
    }

    /// Somebody touched the tablet or pressed a key. When the visit is over it stays
    /// over: a touch that wakes the tablet is somebody else's.
    pub fn touch(&mut self, now: Clock, idle: u32) {
        if self.presence(now, idle) != Presence::Gone {
            self.touched = now;
        }
    }

    /// How the visit stands when nobody may be away for longer than `idle` seconds.
    pub fn presence(&self, now: Clock, idle: u32) -> Presence {
        let away = now.since(self.touched);
        let late = away - i64::from(idle) * SECOND;
        let left = i64::from(COUNTDOWN) * SECOND - late;
        if late < 0 {
            Presence::There
        } else if left <= 0 {
            Presence::Gone
        } else {
            // A second that has begun still counts.
            Presence::Asked(u32::try_from((left + SECOND - 1) / SECOND).unwrap_or(COUNTDOWN))
        }
    }

    /// How long ago somebody was there for certain, in milliseconds.
    pub fn away(&self, now: Clock) -> i64 {
        now.since(self.touched)
    }
}

/// How often the staff's place is pressed to open it.
const PRESSES: u32 = 5;
/// Within how long.
const WITHIN: i64 = 5 * SECOND;

/// The gesture that opens the staff's page: five presses of one place within five
/// seconds, with a finger or a key.
#[derive(Clone, Copy, Debug, Default)]
pub struct Gesture {
    first: Clock,
    presses: u32,
}

impl Gesture {
    /// One press; whether it completes the gesture.
    pub fn press(&mut self, now: Clock) -> bool {
        if self.presses == 0 || now.since(self.first) > WITHIN {
            *self = Self {
                first: now,
                presses: 0,
            };
        }
        self.presses += 1;
        let done = self.presses == PRESSES;
        if done {
            self.presses = 0;
        }
        done
    }
}

/// The longest wait after a wrong code, in seconds.
const LONGEST_WAIT: u32 = 600;

/// How often a wrong code was given, and until when no other is taken. Kept by the
/// device, so that loading the page again gives no new tries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    /// Wrong codes since the last right one.
    pub wrong: u32,
    /// By the wall clock, in milliseconds.
    pub until: i64,
}

impl Tries {
    /// How many seconds no code is taken. Never longer than the longest wait, even
    /// when the wall clock was put back.
    pub fn wait(self, now: Clock) -> u32 {
        let left = self.until.saturating_sub(now.wall);
        let seconds = left.max(0).saturating_add(SECOND - 1) / SECOND;
        u32::try_from(seconds).map_or(LONGEST_WAIT, |wait| wait.min(LONGEST_WAIT))
    }

    /// Takes down a wrong code: each doubles the wait, from two seconds on.
    pub fn miss(&mut self, now: Clock) {
        self.wrong = self.wrong.saturating_add(1);
        let wait = 2_u32.saturating_pow(self.wrong.min(16)).min(LONGEST_WAIT);
        self.until = now.wall.saturating_add(i64::from(wait) * SECOND);
    }

    /// As the device keeps it.
    pub fn encode(self) -> String {
        format!("{} {}", self.wrong, self.until)
    }

    /// Reads what the device kept; whatever cannot be read counts as no try.
    pub fn decode(kept: &str) -> Self {
        let read = |kept: &str| {
            let (wrong, until) = kept.split_once(' ')?;
            Some(Self {
                wrong: wrong.parse().ok()?,
                until: until.parse().ok()?,
            })
        };
        read(kept).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
