//! One test in one browser, from its start to its end.
//!
//! Must not know: which browser it is, and what the test does.

use std::any::Any;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::pin;
use std::task::Poll;

use super::{Options, Page};

/// Runs a test in a browser of its own, ends the browser whatever happened, and
/// fails the test if the browser saw what no reader's browser may see: see
/// `watch`. There is no other way to get a [`Page`].
pub async fn with_browser(options: Options, test: impl AsyncFnOnce(&Page)) {
    let page = Page::open(options).await;
    let outcome = caught(test(&page)).await;
    let faults = caught(page.faults()).await;
    page.close().await;
    match (outcome, faults) {
        (Ok(()), Ok(faults)) => {
            assert!(
                faults.is_empty(),
                "seen in the browser:\n{}",
                faults.join("\n")
            );
        }
        (Err(panic), faults) => {
            // Often the console tells why.
            for fault in faults.into_iter().flatten() {
                eprintln!("seen in the browser: {fault}");
            }
            resume_unwind(panic);
        }
        (Ok(()), Err(panic)) => resume_unwind(panic),
    }
}

/// What a future gives, or the panic that ended it.
async fn caught<T>(future: impl Future<Output = T>) -> Result<T, Box<dyn Any + Send>> {
    let mut future = pin!(future);
    poll_fn(
        |context| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(value)) => Poll::Ready(Ok(value)),
            Err(panic) => Poll::Ready(Err(panic)),
        },
    )
    .await
}
