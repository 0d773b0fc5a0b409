### Chapter "where": the layers of the skin and how deep the needle goes.

# The everyday name comes first and the medical name in brackets.
guide-where-layers = Three layers
    .body =
        Counted from the outside:

        1. The outer layer (epidermis) covers and protects.
        2. The middle layer (dermis) holds blood vessels.
        3. The fat layer lies below.

        Mesotherapy is meant for the middle layer. Some treatments for fat go into the fat layer.

        Some articles say that it goes into “the third layer”. But the middle layer is the second. The third is the fat.

guide-where-depth = How deep?
    .body =
        A depth of 1 to 4 mm is often named. This is what many pages say, not a fixed rule. The depth depends on the place, the goal and the product.

        Injections to reduce fat go deeper, into the fat under the skin.

        A good question is: “How deep will you go here, and into which layer?”

guide-where-slow = Slow is the idea, not fast
    .body =
        Some articles say that the blood vessels there speed things up. They say your body then uses all of the mixture. The idea behind mesotherapy is the opposite. A small drop in the skin is taken up **slowly**, so it works longer close by.

        Slow does not mean that all of it stays there. Some of it can reach the rest of your body. So the doctor needs to know all your illnesses, medicines and allergies.

        And staying longer is no proof that it helps.

guide-where-place = Why the place matters
    .body =
        The risk can change with the place:

        - One fat-dissolving drug has a licence in the USA: for fat under the chin of adults, nowhere else.
        - In the face, fillers have caused a blocked blood vessel. This can harm skin, sight or brain.
        - A few people lost their sight after PRP was injected into the face.

        News media reported a warning by the US drug regulator in December 2023. It named permanent scars, serious infections, skin deformities, cysts and painful knots. They came after fat-dissolving injections that it has not approved.

        How often such harm follows mesotherapy is not known. Ask: “Is this product meant for this layer and this place?”
