// The least that a single-page app in two languages is made of where this guide is not: a
// view, a router and Fluent, with one page and two messages. What it is measured against.

import { FluentBundle, FluentResource } from '@fluent/bundle';
import { Localized, LocalizationProvider, ReactLocalization } from '@fluent/react';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router';

const bundle = new FluentBundle('en');
bundle.addResource(new FluentResource('title = An empty shell\nanswer = Answer\n'));

function Page() {
    // Painted, and able to answer.
    useEffect(() => document.documentElement.classList.add('hydrated'), []);
    return (
        <main>
            <h1><Localized id="title">-</Localized></h1>
            <button type="button"><Localized id="answer">-</Localized></button>
        </main>
    );
}

createRoot(document.getElementById('root')).render(
    <LocalizationProvider l10n={new ReactLocalization([bundle])}>
        <BrowserRouter>
            <Routes>
                <Route path="*" element={<Page />} />
            </Routes>
        </BrowserRouter>
    </LocalizationProvider>,
);
