### What is in a file or a code from another device. What is counted: src/storage/transfer.rs.

## $n is how many; what there is none of is left out.

has-decision = What you said while deciding
has-answers =
    { $n ->
        [one] One answer of the self-check
       *[other] { $n } answers of the self-check
    }
has-costs =
    { $n ->
        [one] One offer of the cost worksheet
       *[other] { $n } offers of the cost worksheet
    }
has-courses =
    { $n ->
        [one] One plan
       *[other] { $n } plans
    }
has-sessions =
    { $n ->
        [one] One recovery list
       *[other] { $n } recovery lists
    }
has-records =
    { $n ->
        [one] One record of a session
       *[other] { $n } records of sessions
    }
has-looks =
    { $n ->
        [one] One daily look
       *[other] { $n } daily looks
    }
has-chapters =
    { $n ->
        [one] One chapter marked as read
       *[other] { $n } chapters marked as read
    }
has-questions =
    { $n ->
        [one] One question picked for the doctor
       *[other] { $n } questions picked for the doctor
    }
has-own = Your own question

## Follows each reason why a file or a code is refused.

refused = Nothing was changed.
