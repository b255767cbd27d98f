using System.Globalization;

namespace Cyberflag.Tests.Statistics;

/// <summary>Two series with a law in them that others have published results for.</summary>
internal static class PublishedSeries
{
    // Acute coronary events in Sicily by month from 2002, with the age-standardised population; smoking banned in January 2005.
    // J. Lopez Bernal, S. Cummins and A. Gasparrini, International Journal of Epidemiology 46 (2017), data of the tutorial.
    private static readonly double[] Events =
    [
        728, 659, 791, 734, 757, 726, 760, 740, 720, 814, 795, 858, 887, 766, 851, 769, 781, 756, 766, 752, 765, 831, 879, 928,
        914, 808, 937, 840, 916, 828, 845, 818, 860, 839, 887, 886, 831, 796, 833, 820, 877, 758, 767, 738, 781, 843, 850, 908,
        1021, 859, 976, 888, 962, 838, 810, 876, 843, 936, 912,
    ];

    private static readonly double[] People =
    [
        379875.3, 376495.5, 377040.8, 377116.4, 377383.4, 374113.1, 379513.3, 376295.5, 374653.2, 378485.6, 375955.5, 378349.7,
        376762.4, 379032.3, 379360.4, 376162, 377972.4, 381830.7, 379888.6, 380872.2, 380966.9, 381240.4, 382104.9, 381802.7,
        381656.3, 383680, 383504.2, 386462.9, 383783.1, 380836.8, 383483, 380906.2, 382926.8, 384052.4, 384449.6, 383428.4,
        388153.2, 388373.2, 386470.1, 386033.2, 383686.4, 385509.3, 385901.9, 386516.6, 388436.5, 383255.2, 390148.7, 385874.9,
        391613.6, 391750.4, 394005.6, 391364.9, 391664.6, 389022.3, 391878.5, 388575.3, 392989, 390018.8, 390712.3,
    ];

    // Front and rear passengers killed or seriously injured in Great Britain by month, 1979 to 1984; belts in front by law from
    // February 1983. A. C. Harvey and J. Durbin, Journal of the Royal Statistical Society A 149 (1986).
    private static readonly int[] Front =
    [
        796, 643, 794, 750, 809, 716, 851, 931, 834, 762, 880, 1077, 748, 593, 720, 646, 765, 820, 807, 885, 803, 860, 825, 911,
        704, 691, 688, 714, 814, 736, 876, 829, 818, 942, 782, 823, 595, 673, 660, 676, 755, 815, 867, 933, 798, 950, 825, 911,
        619, 426, 475, 556, 559, 483, 587, 615, 618, 662, 519, 585, 483, 434, 513, 548, 586, 522, 601, 644, 643, 641, 711, 721,
    ];

    private static readonly int[] Rear =
    [
        306, 232, 342, 329, 394, 355, 385, 463, 453, 373, 401, 466, 306, 263, 323, 310, 424, 403, 406, 466, 381, 369, 378, 392,
        284, 316, 321, 358, 378, 382, 433, 506, 428, 479, 370, 349, 238, 285, 324, 346, 410, 411, 496, 534, 396, 470, 385, 411,
        281, 300, 318, 391, 398, 337, 477, 422, 495, 471, 368, 345, 296, 319, 349, 375, 441, 465, 472, 521, 429, 408, 490, 491,
    ];

    /// <summary>The columns period, aces and stdpop.</summary>
    public static string Sicily { get; } = "period,aces,stdpop\n" + string.Join('\n', Events.Select((e, i) => string.Create(CultureInfo.InvariantCulture, $"{2002 + (i / 12)}-{(i % 12) + 1:00},{e},{People[i]}")));

    /// <summary>The columns period, front and rear.</summary>
    public static string SeatBelts { get; } = "period,front,rear\n" + string.Join('\n', Front.Select((f, i) => string.Create(CultureInfo.InvariantCulture, $"{1979 + (i / 12)}-{(i % 12) + 1:00},{f},{Rear[i]}")));
}
