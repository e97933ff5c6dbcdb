# What a trained woman says first, things of the house; and what she writes.

code-words = Basket, Blanket, Bottle, Broom, Bucket, Button, Candle, Carpet, Comb, Cushion, Kettle, Ladder, Ladle, Lantern, Mirror, Needle, Pillow, Ribbon, Spoon, Thread

safety-from = { $word }. { $t }
