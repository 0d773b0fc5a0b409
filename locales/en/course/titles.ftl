# The pages of a course.

plan = My plan
    .point = Put the dates of your sessions in order, with what comes before and after each one.
    .description = Plan the sessions of a mesotherapy course: dates, what comes before and after each session, and when to stop and look. Nothing leaves your device.

today = How is it today?
    .point = Look once a day, and read when to call.
    .description = A short daily look after a mesotherapy session: what clinics describe in these days, when to call, and when it is an emergency.

records = My records
    .point = Write down what was injected, by whom and where. If something goes wrong, a doctor will ask for it.
    .description = Keep a record of each mesotherapy session: date, place, doctor, product, batch. It stays on your device.
