### Everything that is stored, as one file: in the section “Your data” of the about page.
### Why a file is refused: src/storage/transfer.rs. What is counted: take/contents.ftl.

transfer = Take your data with you
    .body =
        One file holds everything that this browser keeps for the guide. Use it as a copy for yourself, or to go on with another device. Nothing is sent anywhere.

        Whoever opens the file can read it. Keep it like a letter from your doctor.
export = Save all as a file
export-done = Your browser has the file now. It is mostly with the downloads.
export-failed = No file was saved. Browsers inside other apps often cannot do that. What you entered stays here, and the page for the doctor can be copied or shared.

import = Open a saved file
    .hint = You see first what is in the file. Nothing changes before you say so.
import-found = What is in the file
# $date is a whole date.
import-date = Saved on { $date }
import-nothing = The file is in order, but there is nothing in it to take over.

import-merge = Add it to what is here
    .what = Adding loses nothing: lists, records and plans of both stay. Risks that you named in either self-check count. Where only one thing can stand, such as your own question, what is here stays.
import-replace = Put it in place of what is here
    .what = Replacing deletes everything that is here now. The file takes its place.
    .question = Delete everything here and take the file?
    .yes = Yes, replace everything
    .no = No, keep what is here
import-done = Done. What was in the file is here now.
import-not-kept = It is here now, but this browser could not store it. When you close the page, it is gone from here. The file still has it.

## Why a file is refused. The sentence “refused” (take/contents.ftl) follows each of them.

refused-empty = This file is empty.
refused-large = This file is too large. A file of this guide has at most 16 megabytes.
refused-text = This is not a file of text as this guide writes it.
refused-foreign = This file was not made by this guide.
refused-cut = This file ends in the middle. Perhaps it was not saved or sent whole.
refused-unreadable = This file was changed and cannot be read any more.
refused-misshapen = This file is not built as this guide builds its files.
refused-twice = Something stands in this file twice, so nobody can say what counts.
refused-newer = A newer version of this guide made this file. Load this page again while you are online, and then open the file again.
refused-gone = The browser could not read this file. Choose it again.
# $part is one of the messages below.
refused-damaged = A part of this file is damaged: { $part }.
stored-frame = the frame around all parts
stored-chapters = the chapters read
stored-answers = the answers of the self-check
stored-decision = what was said while deciding
stored-courses = the plans
stored-sessions = the recovery lists
stored-costs = what places ask for a course
stored-records = the records of sessions
stored-looks = the daily looks
stored-questions = the questions for the doctor
