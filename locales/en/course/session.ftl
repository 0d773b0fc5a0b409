# What every page of the course says: areas of the body, sessions, kinds of product.

area-face = Face
area-scalp = Scalp
area-neck = Chin and neck
area-body = Body
area-several = Several areas, or another place

# $date is a whole date, $area one of the area-… names.
recovery-session-name = Session of { $date } ({ $area })

# $n is a whole number, rounded down.
recovery-since =
    { $n ->
        [0] Less than an hour has passed since the session
        [one] { $n } hour has passed since the session
       *[other] { $n } hours have passed since the session
    }

recovery-since-days =
    { $n ->
        [0] Less than a day has passed since the session
        [one] { $n } day has passed since the session
       *[other] { $n } days have passed since the session
    }

recovery-since-weeks =
    { $n ->
        [0] Less than a week has passed since the session
        [one] { $n } week has passed since the session
       *[other] { $n } weeks have passed since the session
    }

recovery-since-future = This session is still to come.

records-new = Write a record

# The products. The order is that of the table, not a ranking.
plan-product-hyaluronic = Hyaluronic acid
plan-product-vitamins = Vitamin mix
plan-product-tranexamic = Tranexamic acid
plan-product-fat-acid = Fat-dissolving acid
plan-product-prp = Own blood plasma (PRP)
plan-product-hair = Medicine for hair
plan-product-botulinum = Botulinum mix (“mesobotox”)
plan-product-other = Something else
plan-product-unknown = I do not know yet
