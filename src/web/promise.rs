//! Functions of the browser that answer later, and may be absent.
//!
//! On the server: never called. Must not know: which function it is.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The browser's navigator.
pub fn navigator() -> Option<JsValue> {
    part(super::window()?.as_ref(), "navigator")
}

/// A part of an object, if it has one of this name.
pub fn part(object: &JsValue, name: &str) -> Option<JsValue> {
    let part = js_sys::Reflect::get(object, &JsValue::from_str(name)).ok()?;
    (!part.is_undefined() && !part.is_null()).then_some(part)
}

/// Calls a function of an object, if it has one of this name; what it gives back.
pub fn call_for(object: &JsValue, name: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    let function: js_sys::Function = part(object, name)?.dyn_into().ok()?;
    let given = js_sys::Array::new();
    for argument in arguments {
        given.push(argument);
    }
    function.apply(object, &given).ok()
}

/// Calls a function of an object, if it has one of this name; what it promises.
pub fn call(object: &JsValue, name: &str, argument: &JsValue) -> Option<js_sys::Promise> {
    call_for(object, name, &[argument])?.dyn_into().ok()
}

/// Runs something once a promise is kept or broken.
pub fn after(promise: js_sys::Promise, run: Box<dyn FnOnce(Result<JsValue, JsValue>)>) {
    spawn_local(async move { run(JsFuture::from(promise).await) });
}
