# What is kept in this browser, and deleting it.

your-data = Your data
    .body =
        Everything you enter stays in this browser on this device. Nothing is sent anywhere, and nobody else can see it from outside.

        You can delete all of it here: your language and digits, the chapters you read, your decision, your answers, your cost worksheet, your plans and records, and your recovery lists.
delete = Delete everything on this device
    .question = Delete everything that this guide has saved in this browser? This cannot be undone.
    .yes = Yes, delete everything
    .no = No, keep it
deleted = Everything is deleted. This guide has saved nothing more in this browser.
delete-failed = The browser did not let the guide delete. You can clear this site’s data in the browser’s settings.
