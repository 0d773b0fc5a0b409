# How to get a voice that reads the guide: at the end of a chapter and on the about page.

listen-none = No voice was found to read this to you. How to get one

# Names of settings as they stand on the devices. Also at the end of each chapter, where
# the browser has no voice.
about-voice = To have it read aloud
    .body =
        “Read to me” stands at chapters, short answers, questions, results and warning signs. The voice is one that your device has itself. The guide leaves out every voice that works over the network, because it would send away what is read.

        Where no such voice is found, there is no button. To get one:

        - **Android:** open Settings and search for “text-to-speech”. Get the voice for English there.
        - **iPhone and iPad:** open Settings, Accessibility, Spoken Content (or Read & Speak), then Voices. Choose English and get a voice.
        - **In the window of another app,** such as a chat: open the guide in Chrome or Safari.

        Then close the guide and open it again.
